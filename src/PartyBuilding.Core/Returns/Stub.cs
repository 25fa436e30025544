#pragma warning disable
using PartyBuilding.Core.Returns.Forms;
namespace PartyBuilding.Core.Returns.Checks
{
public sealed record FigureSet(IReadOnlyDictionary<string,long?> Current, IReadOnlyDictionary<string,long?>? Previous);
public static class FormChecker { public static IReadOnlyList<CheckFinding> Check(FormDefinition form, FigureSet figures)=>null!; public static void Compute(FormDefinition form, IDictionary<string,long?> values){} }
public sealed record CheckFinding(string Code, CheckClass Class, string Message, string Remedy, IReadOnlyList<string> Cells, string Basis);
}
namespace PartyBuilding.Core.Returns.Forms {
public static class FormFiles { public static IReadOnlyList<FormDefinition> All=>[]; public static FormDefinition Parse(string json)=>null!; public static string ToJson(FormDefinition d)=>""; }
}
