"""Facts: visits, meetings, documents, promises, pairs of partners, fields of cooperation."""
