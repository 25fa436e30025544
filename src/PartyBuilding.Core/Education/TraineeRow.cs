namespace PartyBuilding.Core.Education;

/// <summary>A trainee in a class.</summary>
public sealed record TraineeRow(Guid PersonKey, string Name, string? Branch, bool IsCompleted, string? Certificate);
