namespace PartyBuilding.Core.Appointments.Cases;

/// <summary>A motion to fill posts, and the approved posts of their level in the unit.</summary>
/// <param name="Approved">Null when none are recorded.</param>
/// <param name="ContractYears">Of a post by contract.</param>
public sealed record MotionFacts(int? Approved, int Filled, int ToFill, PostWay Way = PostWay.Commissioned, int? ContractYears = null);
