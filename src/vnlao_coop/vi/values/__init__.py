"""Values: numbers, dates, sums of money, counted things, with the calendar behind them."""
