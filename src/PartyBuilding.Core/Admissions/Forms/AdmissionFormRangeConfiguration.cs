using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PartyBuilding.Core.Admissions.Forms;

internal sealed class AdmissionFormRangeConfiguration : IEntityTypeConfiguration<AdmissionFormRange>
{
    public void Configure(EntityTypeBuilder<AdmissionFormRange> builder)
    {
        builder.ToTable("AdmissionFormRange");
        builder.Property(x => x.Prefix).HasMaxLength(20);
        builder.HasOne(x => x.Organisation).WithMany().HasForeignKey(x => x.OrganisationId);
        builder.HasIndex(x => x.Key).IsUnique();
        builder.HasIndex(x => new { x.Prefix, x.First });
    }
}
