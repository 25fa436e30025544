using System.Linq.Expressions;

namespace PartyBuilding.Core.Queries.Fields;

/// <summary>Whether a field's day lies between two days, both included; it does not where there is none.</summary>
public delegate Expression<Func<Candidate, bool>> DayRange(FieldSources sources, DateOnly from, DateOnly last);
