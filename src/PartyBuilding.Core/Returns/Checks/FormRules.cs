using System.Runtime.CompilerServices;
using PartyBuilding.Core.Returns.Forms;

namespace PartyBuilding.Core.Returns.Checks;

/// <summary>The parsed expressions of one form, kept as long as the form is: a batch checks thousands of returns with it.</summary>
internal sealed class FormRules
{
    private static readonly ConditionalWeakTable<FormDefinition, FormRules> Known = [];

    private FormRules(FormDefinition form)
    {
        Checks = [.. form.Checks.Select(c => (c, CheckExpression.Parse(c.Expression), MessageTemplate.Parse(c.Message)))];
        Computed = [.. form.Items.Where(i => i.Source == ItemSource.Computed).Select(i => (i.Key, FigureExpression.Parse(i.Expression ?? "")))];
    }

    public IReadOnlyList<(FormCheck Check, CheckExpression Condition, MessageTemplate Message)> Checks { get; }

    /// <summary>In the order of the form: a computed item may rest on those before it.</summary>
    public IReadOnlyList<(string Key, FigureExpression Figure)> Computed { get; }

    public static FormRules Of(FormDefinition form) => Known.GetValue(form, f => new FormRules(f));
}
