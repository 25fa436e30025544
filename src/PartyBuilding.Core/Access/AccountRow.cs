namespace PartyBuilding.Core.Access;

/// <summary>A page of the account list.</summary>
/// <param name="Page">From 1.</param>
public sealed record AccountPage(IReadOnlyList<AccountRow> Rows, int Total, int Page);

/// <summary>An account as the list shows it, with what it holds today.</summary>
public sealed record AccountRow(
    Guid Key, string UserName, string DisplayName, bool IsDisabled, DateTimeOffset? LockedUntil, bool MustChangePassword, bool TwoFactor,
    IReadOnlyList<HeldAt> Holds);

/// <summary>A role at an organisation.</summary>
public sealed record HeldAt(string Role, string Organisation);

/// <summary>An account with all its assignments, ended ones too.</summary>
public sealed record AccountDetail(
    Guid Key, string UserName, string DisplayName, DateTime? DisabledAt, DateTimeOffset? LockedUntil, bool MustChangePassword,
    bool TwoFactor, bool IsDemo, IReadOnlyList<AssignmentRow> Assignments);

/// <summary>One dated assignment.</summary>
public sealed record AssignmentRow(
    int Id, int Version, string Role, string OrganisationCode, string OrganisationName, DateOnly ValidFrom, DateOnly ValidTo);

/// <summary>An organisation to pick.</summary>
public sealed record PlaceChoice(Guid Key, string Code, string Name, string? Superior);
