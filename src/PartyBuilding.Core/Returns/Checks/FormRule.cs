using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using PartyBuilding.Core.Organisations;
using PartyBuilding.Core.Returns.Forms;

namespace PartyBuilding.Core.Returns.Checks;

/// <summary>One check of a form, parsed.</summary>
internal sealed class FormRule(FormCheck check, CheckExpression condition, MessageTemplate message)
{
    /// <summary>The length of what keeps a basis in the database.</summary>
    private const int LongestBasis = 400;

    private MissingFigures Left => check.Missing;

    private MissingFigures Right => check.MissingRight ?? check.Missing;

    /// <summary>Every cell of the condition and of the message.</summary>
    public IEnumerable<Cell> Cells => condition.AllCells.Concat(message.Cells);

    /// <summary>Null when it holds, is not for this kind of unit, or is skipped.</summary>
    public CheckFinding? Find(FormDefinition form, FigureSet figures)
    {
        if (!IsFor(figures.Unit)) return null;
        var missing = condition.Missing(figures, Left, Right);
        var owed = missing.Where(m => m.Means == MissingFigures.Required).Select(m => m.Cell).Distinct().ToList();
        if (owed.Count > 0) return Unanswered(figures, $"缺少{string.Join("、", owed.Select(c => CellNames.Of(form, c)))}");
        if (missing.Count > 0) return null;
        return condition.Holds(figures, Left, Right) switch
        {
            true => null,
            false => Finding(figures, message.Fill(form, Seen(figures))),
            null => Left == MissingFigures.Required || Right == MissingFigures.Required ? Unanswered(figures, "除数是 0 或者数字过大") : null,
        };
    }

    private bool IsFor(OrganisationKind? unit) => check.For is null || unit is null || check.For.Contains(unit.Value);

    // 校核 L4549: a figure that is not there is "cannot evaluate", never a pass.
    private CheckFinding Unanswered(FigureSet figures, string why) => Finding(figures, $"无法校核：{why}");

    private CheckFinding Finding(FigureSet figures, string words) => new(check.Code, check.Class, words, check.Remedy, condition.Cells, Basis(figures));

    private FigureSet Seen(FigureSet figures) => figures with { CountsMissing = Left == MissingFigures.Zero || Right == MissingFigures.Zero };

    private string Basis(FigureSet figures)
    {
        var basis = string.Join(',', condition.AllCells.Select(c => figures.Of(c)?.ToString(CultureInfo.InvariantCulture)));
        return basis.Length <= LongestBasis ? basis : Convert.ToHexString(SHA256.HashData(Encoding.ASCII.GetBytes(basis)));
    }
}
