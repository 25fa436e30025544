using PartyBuilding.Core.Common;
using PartyBuilding.Core.Queries;
using PartyBuilding.Core.Queries.Conditions;

namespace PartyBuilding.Web.Features.Queries;

/// <summary>The builder as it stands in the browser. It goes by POST: a condition may hold a name.</summary>
public sealed class QueryForm
{
    public List<QueryGroupForm> Groups { get; set; } = [];

    public bool Any { get; set; }

    public string? AsAt { get; set; }

    public QueryPopulation Population { get; set; } = QueryPopulation.OnBooks;

    public QuerySort Sort { get; set; } = QuerySort.Name;

    public List<string> Columns { get; set; } = [];

    public string? AddColumn { get; set; }

    /// <summary>What the pressed button does: run, page:2, add-line:0, remove-line:0:1 …</summary>
    public string? Do { get; set; }

    /// <summary>The saved condition it came from, and its version.</summary>
    public Guid? Saved { get; set; }

    public int? Version { get; set; }

    public string? Name { get; set; }

    public bool Shared { get; set; }

    /// <summary>Key of what a click makes, so that two clicks make one.</summary>
    public Guid SubmissionId { get; set; }

    public List<Guid> Picked { get; set; } = [];

    public string? ListName { get; set; }

    public bool ListShared { get; set; }

    public Guid? List { get; set; }

    /// <summary>The key a click sends; a new one where none came.</summary>
    public Guid NewKey => SubmissionId == Guid.Empty ? Guid.CreateVersion7() : SubmissionId;

    public static QueryForm Of(MemberQuery query) => new()
    {
        Any = query.Condition.Any,
        Groups = [.. query.Condition.Groups.Select(g => new QueryGroupForm
        {
            Any = g.Any, Lines = [.. g.Lines.Select(l => new QueryLineForm { Field = l.Field, Operator = l.Operator, Value = l.Value, Last = l.Last })],
        })],
        AsAt = query.AsAt?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture),
        Population = query.Population, Sort = query.Sort, Columns = [.. query.Columns],
    };

    /// <returns>Null with a sentence when the day cannot be read.</returns>
    public (MemberQuery? Query, string? Fault) Read()
    {
        DateOnly? day = null;
        if (!string.IsNullOrWhiteSpace(AsAt))
        {
            var read = ChineseDate.Read(AsAt);
            if (!read.IsValid)
                return (null, read.Error);
            day = read.Value;
        }

        return (new MemberQuery
        {
            Condition = new Condition(Any, [.. Groups.Select(g => new ConditionGroup(
                g.Any, [.. g.Lines.Select(l => new ConditionLine(l.Field ?? "", l.Operator, l.Value, l.Last))]))]),
            AsAt = day,
            Population = Enum.IsDefined(Population) ? Population : QueryPopulation.OnBooks,
            Sort = Enum.IsDefined(Sort) ? Sort : QuerySort.Name,
            Columns = Columns,
        }, null);
    }
}
