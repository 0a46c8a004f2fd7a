print("hearsay-bench")
