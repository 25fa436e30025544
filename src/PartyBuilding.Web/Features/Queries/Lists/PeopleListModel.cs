using PartyBuilding.Core.Members;
using PartyBuilding.Core.Queries.Lists;

namespace PartyBuilding.Web.Features.Queries.Lists;

/// <summary>The page of a list.</summary>
/// <param name="Others">Lists it can be merged with.</param>
/// <param name="Found">People found by name, to be added.</param>
public sealed record PeopleListModel(
    PeopleListRecord Record, PeopleListForm Form, IReadOnlyList<PeopleListRow> Others, IReadOnlyList<MemberRow> Found, bool MayExport)
{
    public string At => $"/queries/lists/{Record.Key}";

    public bool MayChange => Record is { IsOwn: true, IsLocked: false };
}
