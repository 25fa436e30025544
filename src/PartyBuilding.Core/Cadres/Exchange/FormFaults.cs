using PartyBuilding.Core.Cadres.Forms;
using PartyBuilding.Core.Common;

namespace PartyBuilding.Core.Cadres.Exchange;

/// <summary>What makes a form that could be read unusable, and what is only worth a note.</summary>
internal static class FormFaults
{
    public static FormReading Check(ApprovalForm form, List<string> notes)
    {
        if (ChineseText.PersonName(form[FormElements.Name]) is not { Length: > 0 and <= 60 })
            return FormReading.Broken("没有姓名，不知道是谁的任免审批表。请在任免审批表软件里补上姓名。");
        if (form.Texts.FirstOrDefault(t => t.Value.Length > FormLimits.LongestText).Key is { } tooLong)
            return FormReading.Broken($"“{FormElements.Find(tooLong)!.Title}”超过 {FormLimits.LongestText} 字，没有读取。请核对文件。");
        if (form.Unknown.Any(u => u.Content.Length > CadreFormText.Longest))
            return FormReading.Broken("文件里有不认识的大段内容，没有读取。请用任免审批表软件重新导出。");
        if (form.Photo is null && notes.Count == 0)
            notes.Add("没有照片");
        foreach (var element in FormElements.Texts.Where(e => e.Kind is FormElementKind.Month or FormElementKind.Day && e.Name != FormElements.Joined && form[e.Name].Length > 0))
        {
            if (FormDates.Month(form[element.Name]) is null)
                notes.Add($"{element.Title}看不懂，并入时请核对");
        }

        if (form[FormElements.Number] is { Length: > 0 } number && !IdNumber.Read(number).IsValid)
            notes.Add("身份证号校验不符，不按号码找人");
        if (form.Unknown.Count > 0)
            notes.Add($"有 {form.Unknown.Count} 项不认识的内容，原样保留");
        return new FormReading(form, null, notes);
    }
}
