// The module's public face.
