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
        Carried = [.. form.Items.Where(i => i.Source == ItemSource.Return).Select(i => (i.Key, CarriedCell.Parse(i.Expression)))];
        Asked = [.. Checks.SelectMany(c => c.Cells).Concat(Carried.Select(c => c.From)).Where(c => !c.IsOwn && c.Source != FigureSource.Previous).Distinct()];
    }

    public IReadOnlyList<FormRule> Checks { get; }

    /// <summary>Each after those it rests on.</summary>
    public IReadOnlyList<(string Key, FigureExpression Figure)> Computed { get; }

    /// <summary>Items that another return has reported, and which cell of it.</summary>
    public IReadOnlyList<(string Key, Cell From)> Carried { get; }

    /// <summary>Cells beyond this return and its 上期 that the rules, their messages and the items name.</summary>
    public IReadOnlyList<Cell> Asked { get; }

    public static FormRules Of(FormDefinition form) => Known.GetValue(form, f => new FormRules(f));
}
