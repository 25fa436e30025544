using Microsoft.EntityFrameworkCore;
using PartyBuilding.Core.Common;
using PartyBuilding.Core.Persistence;
using PartyBuilding.Core.Returns.Forms;
using PartyBuilding.Core.Returns.Queries;

namespace PartyBuilding.Core.Returns.Annual;

/// <summary>
/// The yearly forms that may be used for a year, delivered or the department's own, by code. Those whose period is open are used;
/// the others stand there to be chosen.
/// </summary>
public sealed class AnnualForms(PartyBuildingDbContext db, FormStore forms, ReturnLists lists)
{
    public static Month LastOf(int year) => new((year * 100) + 12);

    public static MonthSpan SpanOf(int year) => FormFrequency.Yearly.SpanOf(LastOf(year));

    public async Task<IReadOnlyList<AnnualForm>> OfAsync(int year, CancellationToken cancel = default)
    {
        var last = LastOf(year);
        var codes = await db.Set<ReturnForm>().Where(f => f.Frequency == FormFrequency.Yearly).Select(f => f.Code).Distinct().OrderBy(c => c).ToListAsync(cancel);
        var found = new List<AnnualForm>();
        foreach (var code in codes)
        {
            var period = await lists.PeriodAsync(code, last.Value, cancel);
            // A year goes on with the version it was opened with, whatever has been published since.
            var form = period is null ? await forms.FindAsync(code, last, cancel) : await forms.GetAsync(period.FormId, cancel);
            if (form is { Definition.Frequency: FormFrequency.Yearly })
                found.Add(new AnnualForm(form, period));
        }

        return found;
    }
}
