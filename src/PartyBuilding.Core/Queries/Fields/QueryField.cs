using PartyBuilding.Core.Queries.Conditions;

namespace PartyBuilding.Core.Queries.Fields;

/// <summary>One thing a condition can ask about.</summary>
/// <param name="key">Stable name, stored with saved conditions.</param>
/// <param name="label">As the page and the words of a condition call it.</param>
/// <param name="section">Heading of the list it is chosen from.</param>
public abstract class QueryField(string key, string label, string section)
{
    public string Key => key;

    public string Label => label;

    public string Section => section;

    /// <summary>Always as known today, whatever day is asked about: the rows it rests on carry no validity.</summary>
    public bool IsOfToday { get; init; }

    public abstract FieldInput Input { get; }

    public abstract IReadOnlyList<ConditionOperator> Operators { get; }

    /// <summary>What there is to choose from, in order; empty for other inputs.</summary>
    public virtual IReadOnlyList<FieldOption> Options(FieldSources sources) => [];

    /// <summary>How an operator of this field is called on the page.</summary>
    public virtual string Words(ConditionOperator op) => OperatorWords.Of(op);

    /// <summary>Reads a line; its operator is one of <see cref="Operators"/>.</summary>
    public abstract FieldTest Read(ConditionLine line, FieldSources sources);
}
