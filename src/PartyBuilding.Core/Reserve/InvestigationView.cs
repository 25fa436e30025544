namespace PartyBuilding.Core.Reserve;

/// <inheritdoc cref="Candidates.Investigation"/>
public sealed record InvestigationView(DateOnly From, DateOnly To, string Organ, string Investigators, string Material, string? Discipline, string? UnitedFront);
