"""Vietnamese news on Việt Nam–Laos cooperation as typed, validated records with their evidence."""
