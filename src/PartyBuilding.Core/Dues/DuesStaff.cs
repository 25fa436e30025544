namespace PartyBuilding.Core.Dues;

/// <summary>Staff and account of an organisation.</summary>
/// <param name="AccountTail">Last four characters of the number.</param>
/// <param name="People">Who may be chosen.</param>
public sealed record DuesStaff(
    DuesUnit Unit, IReadOnlyList<DuesOfficerRow> Officers, string? Bank, string? AccountTail, DateOnly? OpenedOn, IReadOnlyList<DuesMember> People);
