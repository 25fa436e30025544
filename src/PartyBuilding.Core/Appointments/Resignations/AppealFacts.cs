namespace PartyBuilding.Core.Appointments.Resignations;

/// <summary>An appeal against an order.</summary>
public sealed record AppealFacts(DateOnly NotifiedOn, DateOnly AppealedOn);
