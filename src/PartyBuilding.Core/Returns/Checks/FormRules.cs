using System.Runtime.CompilerServices;
using PartyBuilding.Core.Returns.Forms;

namespace PartyBuilding.Core.Returns.Checks;

/// <summary>The parsed expressions of one form, kept as long as the form is: a batch checks thousands of returns with it.</summary>
internal sealed class FormRules
{
    private static readonly ConditionalWeakTable<FormDefinition, FormRules> Known = [];

    private FormRules(FormDefinition form)
    {
        Checks = [.. form.Checks.Select(c => new FormRule(c, CheckExpression.Parse(c.Expression), MessageTemplate.Parse(c.Message)))];
        Computed = [.. ComputedOrder.Of(form)];
        Asked = [.. Checks.SelectMany(c => c.Cells).Where(c => !c.IsOwn && c.Source != FigureSource.Previous).Distinct()];
    }

    public IReadOnlyList<FormRule> Checks { get; }

    /// <summary>Each after those it rests on.</summary>
    public IReadOnlyList<(string Key, FigureExpression Figure)> Computed { get; }

    /// <summary>Cells beyond this return and its 上期 that the rules and their messages name.</summary>
    public IReadOnlyList<Cell> Asked { get; }

    public static FormRules Of(FormDefinition form) => Known.GetValue(form, f => new FormRules(f));
}
