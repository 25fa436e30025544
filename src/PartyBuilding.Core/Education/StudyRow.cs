namespace PartyBuilding.Core.Education;

/// <summary>A member's hours and credits of a year.</summary>
/// <param name="Missing">What is still short, in Chinese; empty when complete.</param>
public sealed record StudyRow(Guid PersonKey, string Name, string? Post, int Minutes, int CreditTenths, IReadOnlyList<string> Missing)
{
    public bool IsComplete => Missing.Count == 0;
}
