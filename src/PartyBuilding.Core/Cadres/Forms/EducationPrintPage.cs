using PartyBuilding.Core.CodeTables;
using PartyBuilding.Core.Members.Sets;

namespace PartyBuilding.Core.Cadres.Forms;

/// <summary>The four places of 学历学位, each with what may stand there and what does.</summary>
public sealed record EducationPrintPage(IReadOnlyList<EducationPlace> Places)
{
    internal static EducationPrintPage Of(IReadOnlyList<SetRowView> rows, IReadOnlyList<PrintedEducation> chosen, CodeTableCatalogue codes, DateOnly today)
        => new([.. Enum.GetValues<EducationSlot>().Select(slot => new EducationPlace(
            slot, [.. EducationPrint.Candidates(slot, rows).Select(r => new EducationChoice(r.Key, $"{EducationPrint.Words(slot, r, codes, today)}，{EducationPrint.School(r)}"))],
            chosen.FirstOrDefault(c => c.Slot == slot) is { } choice ? choice.RowKey ?? Guid.Empty : null,
            EducationPrint.Of(slot, rows, [], codes, today)?.Key))]);
}
