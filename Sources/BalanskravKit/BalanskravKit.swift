@_exported import Analysis
@_exported import Law
@_exported import Numerics
@_exported import Reports
@_exported import Scenarios
@_exported import Simulation
