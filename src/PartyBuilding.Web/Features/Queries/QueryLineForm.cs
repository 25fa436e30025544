using PartyBuilding.Core.Queries.Conditions;

namespace PartyBuilding.Web.Features.Queries;

/// <summary>One line of the builder, as typed.</summary>
public sealed class QueryLineForm
{
    public string? Field { get; set; }

    public ConditionOperator Operator { get; set; }

    public string? Value { get; set; }

    public string? Last { get; set; }
}
