namespace PartyBuilding.Core.Floating;

/// <summary>Since when somebody is out of contact, and the day from which it is to be on the books.</summary>
public sealed record LostFacts(DateOnly Since, DateOnly ConfirmedOn);
