namespace PartyBuilding.Core.Service;

/// <summary>A suggestion on a day.</summary>
public sealed record SuggestionFacts(DateOnly On, DateOnly? RepliedOn, DateOnly Today);
