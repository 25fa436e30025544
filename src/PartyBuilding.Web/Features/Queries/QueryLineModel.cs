using PartyBuilding.Core.Queries.Conditions;
using PartyBuilding.Core.Queries.Fields;

namespace PartyBuilding.Web.Features.Queries;

/// <summary>A line as the builder shows it.</summary>
/// <param name="Name">Where it stands in the form: Groups[0].Lines[1].</param>
/// <param name="Field">Null for one that is no longer in the catalogue.</param>
public sealed record QueryLineModel(string Name, int Group, int Index, QueryLineForm Line, QueryField? Field, IReadOnlyList<FieldOption> Options, string? Focus)
{
    private const int MostInSelect = 12;

    public string Id(string part) => Name.Replace('[', '_').Replace("]", "_", StringComparison.Ordinal).Replace('.', '_') + "_" + part;

    /// <summary>A day of the past is asked about and the field knows today only.</summary>
    public bool IsOfToday { get; init; }

    public bool HasValue => Field is { Input: not FieldInput.None } && Line.Operator is not (ConditionOperator.Empty or ConditionOperator.NotEmpty);

    public bool HasLast => HasValue && (Line.Operator == ConditionOperator.Between || Field!.Input == FieldInput.Period);

    public bool IsSelect => Options.Count is > 0 and <= MostInSelect && Options.All(o => o.Name.IndexOfAny([',', '、', '，', ';', '；']) < 0);

    /// <summary>More than one name, or one spelt otherwise: kept as typed.</summary>
    public bool IsOwnWord => !string.IsNullOrEmpty(Line.Value) && Options.All(o => o.Name != Line.Value);

    public string Hint => Field!.Input switch
    {
        FieldInput.Date => "年月日",
        FieldInput.Period => "起日，可不填",
        FieldInput.Month => "年月",
        FieldInput.Number => "整数",
        FieldInput.Organisation => "编号或名称",
        FieldInput.Choice => "可填几个，用、隔开",
        _ => "",
    };
}
