namespace PartyBuilding.Core.Reserve.Units;

/// <summary>The unit's plan (选拔工作方案) and what it has to know about itself.</summary>
public sealed record SavePlan(Guid Key, int Version, DateOnly? On, string? Means, int? Headcount, EmployerKind? Employer);
