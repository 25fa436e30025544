using PartyBuilding.Core.Committees;
using PartyBuilding.Core.Queries.Columns;

namespace PartyBuilding.Core.Queries.Fields;

/// <summary>Posts on committees.</summary>
internal sealed class CommitteeFields(CommitteePosts posts) : IQueryFields
{
    private static readonly IReadOnlyList<FieldOption> Kinds =
        [.. Enum.GetValues<CommitteePostKind>().Select(k => new FieldOption(CommitteeWords.Post(k), k.ToString("D")))];

    public int Order => 20;

    public Task<IReadOnlyList<QueryField>> FieldsAsync(CancellationToken cancel)
        => Task.FromResult<IReadOnlyList<QueryField>>([new ChoiceField("committee-post", "班子职务", "党组织", Lifts.Posts, _ => Kinds)]);

    public Task<IReadOnlyList<QueryColumn>> ColumnsAsync(CancellationToken cancel)
        => Task.FromResult<IReadOnlyList<QueryColumn>>([QueryColumn.Loaded("committee-post", "班子职务", 20, posts.OfAsync)]);
}
