using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PartyBuilding.Core.Admissions.Steps;

internal sealed class AdmissionStepConfiguration : IEntityTypeConfiguration<AdmissionStep>
{
    public void Configure(EntityTypeBuilder<AdmissionStep> builder)
    {
        builder.ToTable("AdmissionStep");
        builder.Property(x => x.By).HasMaxLength(AdmissionStep.Short);
        builder.Property(x => x.Text).HasMaxLength(AdmissionStep.Long);
        builder.Property(x => x.Inside).HasMaxLength(AdmissionStep.Long);
        builder.Property(x => x.Outside).HasMaxLength(AdmissionStep.Long);
        builder.Property(x => x.Paper).HasMaxLength(AdmissionStep.Short);
        builder.Property(x => x.FormNumber).HasMaxLength(40);
        builder.Property(x => x.RuleSets).HasMaxLength(200);
        builder.Property(x => x.WentOn).HasMaxLength(AdmissionStep.Long);
        builder.Property(x => x.RecordedBy).HasMaxLength(120);
        builder.HasOne(x => x.Case).WithMany().HasForeignKey(x => x.CaseId);
        builder.HasOne(x => x.Organisation).WithMany().HasForeignKey(x => x.OrganisationId);
        builder.HasIndex(x => x.Key).IsUnique();
        builder.HasIndex(x => new { x.CaseId, x.SupersededNo });
        builder.HasIndex(x => new { x.OrganisationId, x.Kind, x.Day });
        // A number is used up by the first form that carries it, also when that step was taken back.
        builder.HasIndex(x => x.FormNumber).IsUnique().HasFilter("[FormNumber] IS NOT NULL");
    }
}
