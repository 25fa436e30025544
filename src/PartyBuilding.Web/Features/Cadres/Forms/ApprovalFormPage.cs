using PartyBuilding.Core.Cadres.Layouts;

namespace PartyBuilding.Web.Features.Cadres.Forms;

/// <summary>The approval form of a cadre on its two pages.</summary>
public sealed record ApprovalFormPage(CadreHead Head, PrintedForm Form, DateOnly? AsAt, bool MayExport);
