using PartyBuilding.Core.Rules;

namespace PartyBuilding.Core.Appointments.Resignations;

/// <summary>A resignation as a page shows it.</summary>
/// <param name="CadreKey">Of the record; null when it is out of the reader's scope.</param>
/// <param name="Late">Steps that were taken after their day.</param>
public sealed record ResignationView(Resignation Resignation, Guid? CadreKey, ResignationState State, ResignationTerms Terms, IReadOnlyList<Finding> Late, DateOnly? BannedUntil);
