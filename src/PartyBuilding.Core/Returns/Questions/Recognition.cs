using PartyBuilding.Core.Returns.Forms;

namespace PartyBuilding.Core.Returns.Questions;

/// <summary>
/// Finds what need not be asked. Only a figure under the same name is taken by itself: one that merely sounds alike is shown
/// with its definition, and a person decides.
/// </summary>
public static class Recognition
{
    private const int MostSimilar = 3;

    /// <summary>Below this likeness two names have hardly more in common than 党员.</summary>
    private const double Least = 0.45;

    public static IReadOnlyList<Recognised> Of(IReadOnlyList<Question> questions, IReadOnlyList<KnownFigure> known)
    {
        ArgumentNullException.ThrowIfNull(questions);
        return [.. questions.Select(q => Of(q, known))];
    }

    private static Recognised Of(Question question, IReadOnlyList<KnownFigure> known)
    {
        var fitting = known.Where(k => question.Unit is not { } unit || k.Unit == unit).ToList();
        // The heading may be half of the name, as in 性别： / 女.
        string[] asked = question.Section.Length > 0 ? [question.Name, question.Section + question.Name] : [question.Name];
        var same = fitting.Where(k => asked.Any(a => Wording.IsSame(a, k.Names))).ToList();
        // The ledger before a form: what it counts nobody has typed.
        var best = same.Exists(k => k.Source == ItemSource.Ledger) ? same.FindAll(k => k.Source == ItemSource.Ledger) : same;
        var sure = best is [var only] ? only : null;
        var similar = fitting.Select(k => (Figure: k, Likeness: asked.Max(a => Wording.Likeness(a, k.Names))))
            .Where(x => x.Likeness >= Least && x.Figure != sure).OrderByDescending(x => x.Likeness).Select(x => x.Figure);
        return new Recognised(question, sure, [.. (sure is null ? [] : new[] { sure }).Concat(similar).Take(MostSimilar)]);
    }
}
