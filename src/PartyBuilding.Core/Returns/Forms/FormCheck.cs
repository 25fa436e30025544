using System.Text.Json.Serialization;
using PartyBuilding.Core.Organisations;

namespace PartyBuilding.Core.Returns.Forms;

/// <summary>One check rule (校核式) of a form. The language of <paramref name="Expression"/> is docs/adr/0039.</summary>
/// <param name="Code">Shown beside the message, e.g. M01.</param>
/// <param name="Class">What a failure does.</param>
/// <param name="Expression">Must be true; keys are cells, <c>上期.key</c> the same cell of the period before.</param>
/// <param name="Message">Chinese, with <c>{key}</c> replaced by the cell's figure.</param>
/// <param name="Remedy">What the filler should do.</param>
/// <param name="Missing">What a missing figure means; of a comparison, on its left side.</param>
/// <param name="MissingRight">What it means on the right side of a comparison, where that differs.</param>
/// <param name="For">Kinds of unit it is put to; null for all.</param>
public sealed record FormCheck(
    string Code,
    CheckClass Class,
    string Expression,
    string Message,
    string Remedy,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)] MissingFigures Missing = MissingFigures.Skip,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)] MissingFigures? MissingRight = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)] IReadOnlyList<OrganisationKind>? For = null);
