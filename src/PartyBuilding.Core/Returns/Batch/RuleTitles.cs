using PartyBuilding.Core.Returns.Checks;
using PartyBuilding.Core.Returns.Forms;

namespace PartyBuilding.Core.Returns.Batch;

/// <summary>A rule of a form in one line, with names in place of keys.</summary>
internal static class RuleTitles
{
    public static string Of(FormDefinition form, CheckFinding finding)
    {
        if (!finding.IsOfForm)
            return finding.Code.StartsWith(CheckFinding.Unproved, StringComparison.Ordinal)
                ? $"“{form.Item(finding.Cells[0]).Name}”不是 0，须附名单或者说明"
                : $"{form.Sections.First(x => CheckFinding.Empty + x.Key == finding.Code).Title}还有项目没有填写";
        var check = form.Checks.First(c => c.Code == finding.Code);
        var names = form.Items.ToDictionary(i => i.Key, i => i.Name, StringComparer.Ordinal);
        return CheckSentence.Of(check.Expression, names);
    }
}
