namespace PartyBuilding.Core.Appointments.Register;

/// <summary>Which appointments and removals are asked for.</summary>
/// <param name="From">First day.</param>
/// <param name="To">Last day.</param>
/// <param name="Unit">And everything under it; null for the whole scope.</param>
/// <param name="Level">职务层次 of the post; null for all.</param>
/// <param name="IsUndecided">Only those behind which no vote stands.</param>
public sealed record RegisterQuery(DateOnly From, DateOnly To, Guid? Unit = null, string? Level = null, bool IsUndecided = false);
