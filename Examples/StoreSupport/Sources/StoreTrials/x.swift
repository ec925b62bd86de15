import OCOP
