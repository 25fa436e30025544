using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PartyBuilding.Core.Admissions;

internal sealed class AdmissionCaseConfiguration : IEntityTypeConfiguration<AdmissionCase>
{
    public void Configure(EntityTypeBuilder<AdmissionCase> builder)
    {
        builder.ToTable("AdmissionCase");
        builder.HasOne(x => x.Person).WithMany().HasForeignKey(x => x.PersonId);
        builder.HasOne(x => x.Branch).WithMany().HasForeignKey(x => x.BranchId);
        builder.HasOne(x => x.Spell).WithMany().HasForeignKey(x => x.SpellId);
        builder.HasIndex(x => x.PublicId).IsUnique();
        builder.HasIndex(x => new { x.BranchId, x.Stage });
        builder.HasIndex(x => new { x.NextSide, x.BranchId });
        builder.HasIndex(x => new { x.PersonId, x.Stage });
    }
}
