using PartyBuilding.Core.OrganisationLife;

namespace PartyBuilding.Web.Features.OrganisationLife;

/// <summary>The lines of a roster in a form.</summary>
/// <param name="Prefix">Before <c>Marks[i]</c>: empty, or <c>Parts[2].</c></param>
public sealed record RosterLines(IReadOnlyList<MarkForm> Lines, string Prefix, MeetingKind Kind)
{
    /// <summary>At a special meeting everybody is due (宝山党建 2005 L551).</summary>
    public static IEnumerable<KeyValuePair<AbsenceReason, string>> Reasons => MeetingWords.Reasons;

    public string Name(int index) => FormattableString.Invariant($"{Prefix}Marks[{index}]");

    public string Id(int index, string field) => $"{Name(index)}.{field}".Replace('.', '_').Replace('[', '_').Replace(']', '_');
}
