print("balanskrav")
