using PartyBuilding.Core.Members;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Queries.Columns;

namespace PartyBuilding.Core.Queries.Fields;

/// <summary>Movements of members between two days, by the day on which they took effect.</summary>
internal sealed class MovementFields : IQueryFields
{
    private static readonly (string Key, string Label, PostingKind Kind)[] Kinds =
    [
        ("moved-admitted", "新发展", PostingKind.Admitted),
        ("moved-in", "转入", PostingKind.TransferredIn),
        ("moved-restored", "恢复党籍", PostingKind.Restored),
        ("moved-whole-in", "整建制转入", PostingKind.WholeIn),
        ("moved-full", "转正", PostingKind.BecameFull),
        ("moved-out", "转出", PostingKind.TransferredOut),
        ("moved-whole-out", "整建制转出", PostingKind.WholeOut),
        ("moved-died", "去世", PostingKind.Died),
        ("moved-cancelled", "取消预备党员资格", PostingKind.ProbationCancelled),
        ("moved-stopped", "停止党籍", PostingKind.Stopped),
        ("moved-removed", "除名", PostingKind.Removed),
        ("moved-resigned", "退党", PostingKind.Resigned),
        ("moved-expelled", "开除党籍", PostingKind.Expelled),
    ];

    private static readonly IReadOnlyList<QueryField> All = [.. Kinds.Select(k => new EventField(k.Key, k.Label, "增减变动", Of(k.Kind)))];

    public int Order => 30;

    public Task<IReadOnlyList<QueryField>> FieldsAsync(CancellationToken cancel) => Task.FromResult(All);

    public Task<IReadOnlyList<QueryColumn>> ColumnsAsync(CancellationToken cancel) => Task.FromResult<IReadOnlyList<QueryColumn>>([]);

    private static DayRange Of(PostingKind kind) => (sources, from, last) =>
    {
        var postings = sources.Db.Postings.Where(p => p.Kind == kind && p.SupersededNo == Recorded.Current && p.EffectiveOn >= from && p.EffectiveOn <= last);
        return c => postings.Any(p => p.PersonId == c.Person.Id);
    };
}
