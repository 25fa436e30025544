using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using PartyBuilding.Core.Cadres.Forms;
using PartyBuilding.Core.Cadres.Resume;
using PartyBuilding.Core.Common;

namespace PartyBuilding.Core.Cadres.Merging;

/// <summary>Lays a file beside the printed form of the record.</summary>
public static class FormComparer
{
    private const string InRegister = "由人员登记带出；登记有误的先在登记里更正";

    /// <param name="isMember">The joining date is the ledger's then, not a file's.</param>
    public static FormComparison Compare(ApprovalForm ours, ApprovalForm theirs, NumberState number, bool isMember, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(ours);
        ArgumentNullException.ThrowIfNull(theirs);
        var reading = ReadResume(theirs[FormElements.Resume], today);
        var resumeState = State(FormElementKind.Lines, ours[FormElements.Resume], theirs[FormElements.Resume]);
        var fields = FormElements.Texts.Where(e => e.Kind != FormElementKind.Number).Select(e => Field(e, ours, theirs, isMember, reading)).ToList();
        return new FormComparison
        {
            Fields = fields, Theirs = theirs, NumberState = number, ResumeFaults = [.. reading.Faults.Select(f => f.Line == 0 ? f.Message : $"第 {f.Line} 行：{f.Message}")],
            Resume = resumeState is SideState.Same or SideState.Spelling or SideState.OnlyOurs ? [] : Lines(ResumeText.Read(ours[FormElements.Resume]).Lines, reading.Lines),
            Family = theirs.Family.Count == 0 ? [] : Family(ours.Family, theirs.Family),
            PhotoState = Bytes(ours.Photo, theirs.Photo), RestState = Rest(ours, theirs), Seen = SeenOf(ours, theirs, number),
        };
    }

    /// <summary>What two spellings have in common.</summary>
    public static string Normal(FormElementKind kind, string text) => kind switch
    {
        FormElementKind.Name => ChineseText.PersonName(text),
        FormElementKind.Month or FormElementKind.Day when FormDates.Month(text) is { } month
            => kind == FormElementKind.Month ? FormDates.CompactMonth(month) : string.Concat(text.Where(char.IsAsciiDigit)),
        _ => string.Concat(ChineseText.Normalise(text).Where(c => !char.IsWhiteSpace(c))),
    };

    // A stretch that no row can hold is a fault too: the rows are then chosen without it, or the text is kept whole.
    private static ResumeReading ReadResume(string text, DateOnly today)
    {
        var reading = ResumeText.Read(text);
        var most = CadreSets.Find(CadreSets.Resume)!.Find("text")!.Max;
        var unfit = reading.Lines.Where(l => l.Text.Length > most || l.From > today || l.To > today).ToList();
        return new ResumeReading(
            [.. reading.Lines.Except(unfit)],
            [.. reading.Faults, .. unfit.Select(l => (0, l.Text.Length > most ? $"{l.From:yyyy.MM} 起的一段超过 {most} 字。" : $"{l.From:yyyy.MM} 起的一段晚于今天。"))]);
    }

    private static FieldSides Field(FormElement element, ApprovalForm ours, ApprovalForm theirs, bool isMember, ResumeReading reading)
    {
        var (one, other) = (ours[element.Name], theirs[element.Name]);
        var state = State(element.Kind, one, other);
        var isFixed = element.IsIdentity || (isMember && element.Name == FormElements.Joined);
        // The resume is chosen line by line; its text as a whole only where lines could not be read.
        var isWhole = element.Name != FormElements.Resume || state == SideState.Spelling || reading.Faults.Count > 0;
        var mayTake = state switch
        {
            SideState.Same or SideState.OnlyOurs => false,
            SideState.Spelling => true,
            _ => !isFixed && isWhole,
        };
        var note = isFixed && state is SideState.Different or SideState.OnlyTheirs ? InRegister
            : state == SideState.Spelling ? "只差空格、标点或写法"
            : null;
        return new FieldSides(element, one, other, state, mayTake, isFixed || state == SideState.Spelling ? note : null);
    }

    private static SideState State(FormElementKind kind, string one, string other) => (one.Length, other.Length) switch
    {
        (0, 0) => SideState.Same,
        (0, _) => SideState.OnlyTheirs,
        (_, 0) => SideState.OnlyOurs,
        _ => one == other ? SideState.Same : Normal(kind, one) == Normal(kind, other) ? SideState.Spelling : SideState.Different,
    };

    private static List<RowSides<ResumeLine>> Lines(IReadOnlyList<ResumeLine> ours, IReadOnlyList<ResumeLine> theirs)
    {
        var pairs = Pair(ours, theirs, l => (l.From, l.IsWithin)).OrderBy(p => (p.Ours ?? p.Theirs)!.From).ThenBy(p => (p.Ours ?? p.Theirs)!.IsWithin).ToList();
        return [.. pairs.Select((p, i) => new RowSides<ResumeLine>($"resume:{i}", p.Ours, p.Theirs, RowState(p.Ours, p.Theirs, static (a, b) => a == b)))];
    }

    private static List<RowSides<FamilyItem>> Family(IReadOnlyList<FamilyItem> ours, IReadOnlyList<FamilyItem> theirs)
        => [.. Pair(ours, theirs, i => ChineseText.PersonName(i.Name)).Select((p, i) => new RowSides<FamilyItem>($"family:{i}", p.Ours, p.Theirs, RowState(p.Ours, p.Theirs, IsSame)))];

    // In the order of the file; what only the record has comes last.
    private static List<(T? Ours, T? Theirs)> Pair<T, TKey>(IReadOnlyList<T> ours, IReadOnlyList<T> theirs, Func<T, TKey> key) where T : class
    {
        var left = ours.ToList();
        var pairs = new List<(T?, T?)>();
        foreach (var row in theirs)
        {
            var match = left.Find(o => EqualityComparer<TKey>.Default.Equals(key(o), key(row)));
            if (match is not null)
                left.Remove(match);
            pairs.Add((match, row));
        }

        return [.. pairs, .. left.Select(o => (o, (T?)null))];
    }

    private static SideState RowState<T>(T? ours, T? theirs, Func<T, T, bool> isSame) where T : class
        => ours is null ? SideState.OnlyTheirs : theirs is null ? SideState.OnlyOurs : isSame(ours, theirs) ? SideState.Same : SideState.Different;

    private static bool IsSame(FamilyItem one, FamilyItem other)
        => (one.Relation, one.Name, one.Birth, one.Affiliation, one.Work) == (other.Relation, other.Name, other.Birth, other.Affiliation, other.Work) && one.Unknown.SequenceEqual(other.Unknown);

    private static SideState Bytes(byte[]? ours, byte[]? theirs)
        => theirs is null ? ours is null ? SideState.Same : SideState.OnlyOurs : ours is null ? SideState.OnlyTheirs : ours.AsSpan().SequenceEqual(theirs) ? SideState.Same : SideState.Different;

    private static SideState Rest(ApprovalForm ours, ApprovalForm theirs)
        => theirs.Unknown.Count == 0 && theirs.VersionText is null ? SideState.Same
            : ours.Unknown.SequenceEqual(theirs.Unknown) && ours.VersionText == theirs.VersionText ? SideState.Same
            : ours.Unknown.Count == 0 && ours.VersionText is null ? SideState.OnlyTheirs : SideState.Different;

    private static string SeenOf(ApprovalForm ours, ApprovalForm theirs, NumberState number)
    {
        var text = new StringBuilder().Append(number);
        foreach (var form in new[] { ours, theirs })
        {
            foreach (var element in FormElements.Texts)
                text.Append('\u001f').Append(form[element.Name]);
            text.Append('\u001e').Append(KeptTexts.TextOf(form.Family)).Append(JsonSerializer.Serialize(form.Unknown)).Append(form.Photo is { } photo ? Convert.ToHexString(SHA256.HashData(photo)) : "");
        }

        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
    }
}
