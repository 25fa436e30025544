namespace PartyBuilding.Core.Admissions.Checks;

/// <summary>When a branch admitted somebody last; null: nobody on record.</summary>
public sealed record LastAdmission(DateOnly? On, DateOnly Today);
