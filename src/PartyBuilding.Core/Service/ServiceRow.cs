namespace PartyBuilding.Core.Service;

/// <summary>An entry of any register as a page shows it.</summary>
/// <param name="Who">Member, where there is one.</param>
/// <param name="What">The item, the helped side, place and field, the content.</param>
/// <param name="Done">Kept, ended, answered; for a session its day.</param>
/// <param name="IsLate">A suggestion without a prompt reply.</param>
public sealed record ServiceRow(
    Guid Key, long Version, ServiceKind Kind, string Branch, DateOnly On, string? Who, string What, string? Detail, DateOnly? Done, string? Result, bool IsLate);
