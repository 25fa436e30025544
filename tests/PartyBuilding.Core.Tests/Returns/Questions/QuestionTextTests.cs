using PartyBuilding.Core.Common;
using PartyBuilding.Core.Returns.Forms;
using PartyBuilding.Core.Returns.Questions;

namespace PartyBuilding.Core.Tests.Returns.Questions;

/// <summary>Questions as people write and paste them.</summary>
public sealed class QuestionTextTests
{
    [Theory]
    [InlineData("女党员人数", "女党员人数", null)]
    [InlineData("1. 结对帮扶（户）", "结对帮扶", ItemUnit.Household)]
    [InlineData("（2）慰问金(元)", "慰问金", ItemUnit.Fen)]
    [InlineData("三、走访群众（人次）", "走访群众", ItemUnit.Attendance)]
    [InlineData("③ 收到建议（条）", "收到建议", ItemUnit.Piece)]
    [InlineData("35岁以下（含35岁）", "35岁以下（含35岁）", null)]
    [InlineData("2026年新建阵地\t个", "2026年新建阵地", ItemUnit.Organisation)]
    [InlineData("12.5公斤以上物资（件）", "12.5公斤以上物资", ItemUnit.Piece)]
    public void A_line_is_a_question_with_its_number_taken_off_and_its_unit_understood(string line, string name, ItemUnit? unit)
        => (Read(line).Single().Name, Read(line).Single().Unit).ShouldBe((name, unit));

    [Fact]
    public void Columns_pasted_from_a_sheet_are_name_unit_and_definition()
        => Read("志愿服务队\t个\t挂牌并有带队人的\r\n\r\n服务群众\t人次").Select(q => (q.Name, q.Unit, q.Definition, q.Line))
            .ShouldBe([("志愿服务队", ItemUnit.Organisation, "挂牌并有带队人的", 1), ("服务群众", ItemUnit.Attendance, null, 3)]);

    [Fact]
    public void A_line_that_ends_with_a_colon_heads_those_below()
        => Read("一、党员：\n女\n二、阵地:\n服务点（个）").Select(q => (q.Section, q.Name)).ShouldBe([("党员", "女"), ("阵地", "服务点")]);

    [Fact]
    public void Every_line_that_is_no_question_is_named_at_once()
    {
        var refused = QuestionText.Read($"女\n{new string('长', 41)}\n女\n：");
        refused.Kind.ShouldBe(OutcomeKind.Refused);
        refused.Findings.Select(f => f.Message).ShouldBe(
            ["第 2 行的项目写 1 至 40 个字，详细的写到口径里。", "第 4 行的标题写 1 至 40 个字。", "第 1、3 行都是“女”，同一标题下一项只写一次。"]);
    }

    [Theory]
    [InlineData(null)]
    [InlineData(" \n\t\n")]
    public void No_question_is_refused(string? text) => QuestionText.Read(text).Findings.Single().Message.ShouldBe("请写上要问的项目，一行一项。");

    [Fact]
    public void More_than_a_hundred_questions_are_no_ad_hoc_form()
        => QuestionText.Read(string.Join('\n', Enumerable.Range(1, 101).Select(i => $"项目{(char)('甲' + i)}"))).Findings.Single().Message.ShouldContain("最多 100 项");

    private static IReadOnlyList<Question> Read(string text) => QuestionText.Read(text).Value!;
}
