import SQLiteStore
import OCOP
