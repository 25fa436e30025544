using PartyBuilding.Core.Queries;
using PartyBuilding.Core.Queries.Columns;
using PartyBuilding.Core.Queries.Fields;
using PartyBuilding.Core.Queries.Lists;
using PartyBuilding.Core.Queries.Saved;

namespace PartyBuilding.Web.Features.Queries;

/// <summary>The query page.</summary>
/// <param name="Chosen">Columns of the form, in order.</param>
/// <param name="Result">Null before anything has been asked.</param>
/// <param name="Lists">Own lists that people can be added to.</param>
/// <param name="Record">The saved condition that is open.</param>
/// <param name="Focus">Id of the field to go on with.</param>
public sealed record QueryPageModel(
    QueryForm Form, IReadOnlyList<QueryField> Fields, FieldSources Sources, IReadOnlyList<QueryColumn> Columns, IReadOnlyList<QueryColumn> Chosen,
    IReadOnlyList<SavedQueryRow> Saved, IReadOnlyList<PeopleListRow> Lists, bool MayExport)
{
    public ReadQuery? Read { get; init; }

    public QueryPage? Result { get; init; }

    public SavedQueryRecord? Record { get; init; }

    public string? Focus { get; init; }

    public QueryLineModel Line(int group, int index)
    {
        var line = Form.Groups[group].Lines[index];
        var field = Fields.FirstOrDefault(f => f.Key == line.Field);
        return new QueryLineModel($"Groups[{group}].Lines[{index}]", group, index, line, field, field?.Options(Sources) ?? [], Focus)
        {
            IsOfToday = field is { IsOfToday: true } && !string.IsNullOrWhiteSpace(Form.AsAt),
        };
    }
}
