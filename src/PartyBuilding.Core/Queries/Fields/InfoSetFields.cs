using PartyBuilding.Core.People.Sets;
using PartyBuilding.Core.Queries.Columns;

namespace PartyBuilding.Core.Queries.Fields;

/// <summary>
/// Every field of every information set, under the name it is stored by. Of a protected one only whether there is a value
/// is asked; its column shows what the record page shows. The rows carry no validity: all are as known today.
/// </summary>
internal sealed class InfoSetFields(InfoColumns columns) : IQueryFields
{
    private static readonly IReadOnlyList<QueryField> All = [.. InfoSets.OfMembers.SelectMany(s => s.Fields.Select(f => Field(s, f)))];

    public int Order => 40;

    public Task<IReadOnlyList<QueryField>> FieldsAsync(CancellationToken cancel) => Task.FromResult(All);

    public Task<IReadOnlyList<QueryColumn>> ColumnsAsync(CancellationToken cancel)
        => Task.FromResult<IReadOnlyList<QueryColumn>>([.. InfoSets.OfMembers.SelectMany(s => s.Fields.Select(f => columns.Of(s, f, Label(s, f))))]);

    private static QueryField Field(InfoSet set, InfoField field)
    {
        var (key, label, lift) = (set.NameOf(field), Label(set, field), Lifts.Info(set.NameOf(field)));
        return field switch
        {
            { Protected: true } => new PresenceField(key, label, set.Title, s => lift(s, v => v != "")) { IsOfToday = true },
            { Kind: InfoFieldKind.Date } => new DateField(key, label, set.Title, Lifts.DayText(lift)) { IsOfToday = true },
            { Kind: InfoFieldKind.Code } => CodeChoices.Field(key, label, set.Title, field.Standard!, lift, isOfToday: true),
            { Kind: InfoFieldKind.Month or InfoFieldKind.Number or InfoFieldKind.Money } => new InfoRangeField(key, label, set.Title, field, lift) { IsOfToday = true },
            _ => new TextField(key, label, set.Title, lift) { IsOfToday = true },
        };
    }

    // The labels of fields repeat from set to set: 单位, 级别, 文号.
    private static string Label(InfoSet set, InfoField field) => $"{set.Title}：{field.Label}";
}
