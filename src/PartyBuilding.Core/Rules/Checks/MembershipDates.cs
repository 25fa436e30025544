namespace PartyBuilding.Core.Rules.Checks;

/// <summary>The dates of one spell of membership; null where unknown or not yet.</summary>
public sealed record MembershipDates(DateOnly? BirthDate, DateOnly? JoinedOn, DateOnly? BecameFullOn, DateOnly? LeftOn);
