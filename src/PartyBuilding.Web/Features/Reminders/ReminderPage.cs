using PartyBuilding.Core.Reminders;

namespace PartyBuilding.Web.Features.Reminders;

/// <summary>The weekly digest.</summary>
/// <param name="Place">Name of the reader's organisation.</param>
/// <param name="Groups">By kind; only kinds with something due.</param>
public sealed record ReminderPage(string Place, DateOnly Today, IReadOnlyList<IGrouping<ReminderKind, Reminder>> Groups, bool MayExport)
{
    /// <summary>Lines of one kind on the page; the workbook has all.</summary>
    public const int Shown = 200;

    public int Total => Groups.Sum(g => g.Count());
}
