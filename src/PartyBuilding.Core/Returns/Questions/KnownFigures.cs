using PartyBuilding.Core.Common;
using PartyBuilding.Core.Returns.Designer;
using PartyBuilding.Core.Returns.Forms;

namespace PartyBuilding.Core.Returns.Questions;

/// <summary>Everything that is known without asking, for one kind of unit and the months that end with one month.</summary>
public sealed class KnownFigures(FormStore forms)
{
    public async Task<IReadOnlyList<KnownFigure>> ForAsync(Filer filer, FormFrequency frequency, Month month, CancellationToken cancel = default)
    {
        var last = frequency.SpanOf(month).Last;
        var known = new List<FormDefinition>();
        foreach (var code in (await forms.AllAsync(cancel)).Select(f => f.Code).Distinct().ToList())
        {
            if (await forms.FindAsync(code, last, cancel) is { } form)
                known.Add(form.Definition);
        }

        return [.. Ledger(known), .. known.Where(f => f.Frequency.SpanOf(last).Last == last).SelectMany(f => Reported(f, filer))];
    }

    private static IEnumerable<KnownFigure> Ledger(IReadOnlyList<FormDefinition> known)
    {
        var names = FormFiles.All.Concat(known).SelectMany(f => f.Sections).SelectMany(s => s.Items.Where(i => i.Source == ItemSource.Ledger).Select(i => (i.Query, Names: Names(s, i))))
            .ToLookup(i => i.Query!, i => i.Names, StringComparer.Ordinal);
        return LedgerCatalogue.All.Select(e => new KnownFigure(
            e.Query, e.Name, "台账", e.Definition, e.Unit, ItemSource.Ledger, [.. names[e.Query].SelectMany(n => n).Append(e.Name).Distinct()]));
    }

    /// <summary>What is typed in a form that the same unit files, or the units below it.</summary>
    private static IEnumerable<KnownFigure> Reported(FormDefinition form, Filer filer)
    {
        var isBelow = form.FiledBy == Filer.Branch && filer == Filer.Body;
        return form.FiledBy != filer && !isBelow ? []
            : from section in form.Sections
              from item in section.Items
              where item.Source == ItemSource.Manual
              select new KnownFigure(
                  $"[{form.Code}].{(isBelow ? $"下级和({item.Key})" : item.Key)}", item.Name, isBelow ? $"{form.Name}（下级相加）" : form.Name, item.Definition, item.Unit,
                  ItemSource.Return, Names(section, item));
    }

    private static IReadOnlyList<string> Names(FormSection section, FormItem item)
    {
        var heading = section.Groups?.FirstOrDefault(g => g.Items.Contains(item.Key))?.Title ?? section.Lines?.FirstOrDefault(l => l.Items.Contains(item.Key))?.Title;
        return heading is null ? [item.Name] : [item.Name, heading + item.Name];
    }
}
