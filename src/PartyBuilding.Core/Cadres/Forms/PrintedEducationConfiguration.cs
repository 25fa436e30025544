using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PartyBuilding.Core.Cadres.Forms;

internal sealed class PrintedEducationConfiguration : IEntityTypeConfiguration<PrintedEducation>
{
    public void Configure(EntityTypeBuilder<PrintedEducation> builder)
    {
        builder.ToTable("PrintedEducation");
        builder.HasOne(x => x.Cadre).WithMany().HasForeignKey(x => x.CadreId);
        builder.HasIndex(x => new { x.CadreId, x.SupersededNo });
    }
}
